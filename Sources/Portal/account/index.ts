/** What the rest of the portal may use of this feature. */
export { SignInPrompt } from "./SignInPrompt";
