import { school } from "../api/siteSettings";
import { showAccent } from "./frame/accent";
import { chosenTheme, showTheme } from "./frame/theme";

// Runs before the first paint, so that neither a chosen theme nor the school's colour flashes another one.
showTheme(chosenTheme());
showAccent(school().accent);
