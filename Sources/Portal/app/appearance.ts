import { chosenTheme, showTheme } from "../ui/theme";

// Runs before the first paint, so that a chosen theme never flashes the other one.
showTheme(chosenTheme());
