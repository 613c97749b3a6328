/** What only pages use that are fetched apart. */
export { YourData } from "./data/YourData";
