import { useTexts } from "../../texts/TextsContext";
import { PageHeading } from "../../ui/PageHeading";
import { Page } from "../frame/Page";

export function HelpPage() {
  const { texts } = useTexts();
  const sections = Object.entries(texts.help.sections);
  return (
    <Page>
      <div className="help">
        <div className="help-head">
          <PageHeading title={texts.help.title} />
          <p className="lead">{texts.help.lead}</p>
          <nav aria-label={texts.help.contents}>
            <ul className="help-contents">
              {sections.map(([id, { title }]) => (
                <li key={id}><a href={`#${id}`}>{title}</a></li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="help-body">
          {sections.map(([id, { title, points }]) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{title}</h2>
              <ol>
                {points.map((point) => <li key={point}>{point}</li>)}
              </ol>
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
