import { school } from "../../api/siteSettings";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";

/** Whose page it is, as index.html has it before any script. */
export function Brand() {
  const { texts } = useTexts();
  const { crest } = school();
  return (
    <Link className="brand" href="/">
      {crest ? <img className="brand-crest" src={crest} alt="" width="28" height="28" /> : <span className="brand-mark" aria-hidden="true" />}
      <span className="brand-name">{texts.product}</span>
    </Link>
  );
}
