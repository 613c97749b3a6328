import { chosenTheme, chosenLanguage } from "../texts/preferences";

// Runs before the first paint, so that a chosen theme never flashes the other one.
const root = document.documentElement;
root.lang = chosenLanguage();
const theme = chosenTheme();
if (theme !== "system") root.dataset["theme"] = theme;
