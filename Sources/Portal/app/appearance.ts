import { chosenTheme, showTheme } from "./frame/theme";

// Runs before the first paint, so that a chosen theme never flashes the other one.
showTheme(chosenTheme());
