import { ReactNode } from "react";
import { useSiteSettings } from "../../api/settingsService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { DownloadArchive } from "./DownloadArchive";
import { EraseAccount } from "./EraseAccount";

interface Props {
  /** Where people turn to, where the school has said it. */
  contact: ReactNode;
  onErased(): void;
}

/** What is kept of a person: to take along, and to end. */
export function YourData({ contact, onErased }: Props) {
  const { ownData } = useLessonTexts();
  const { hasPlatform } = useSiteSettings();
  return (
    <div className="own-data">
      <p className="lead">{ownData.lead}</p>
      <DownloadArchive />
      <section className="settings" aria-labelledby="erase">
        <h2 id="erase">{ownData.eraseTitle}</h2>
        {hasPlatform ? (
          <>
            <p>{ownData.platformErases}</p>
            {contact}
          </>
        ) : (
          <EraseAccount onErased={onErased} />
        )}
      </section>
    </div>
  );
}
