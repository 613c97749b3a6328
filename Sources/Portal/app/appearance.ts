import { askFirst } from "../api/client/firstAnswer";
import { storedAccess } from "../api/client/storedAccess";
import { school } from "../api/siteSettings";
import { firstQuestion } from "./firstQuestion";
import { fetchPage } from "./fetchPage";
import { showAccent } from "./frame/accent";
import { chosenTheme, showTheme } from "./frame/theme";

// Runs before the first paint, so that neither a chosen theme nor the school's colour flashes another one; and before
// the page's script has come, so that what it asks first is on its way. It stands before the style sheet, which it would
// else wait for.
const question = firstQuestion(location.pathname);
const access = storedAccess(Date.now());
if (question && access !== "expiring") askFirst(question, access);
fetchPage(location.pathname);
showTheme(chosenTheme());
showAccent(school().accent);
