import { ownDataService } from "../../api/ownDataService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { saveFile } from "../../ui/saveFile";
import { useAttempt } from "../../ui/useAttempt";

/** All that is kept, as one file. */
export function DownloadArchive() {
  const { ownData } = useLessonTexts();
  const { isBusy, problem, attempt } = useAttempt();

  async function download(): Promise<void> {
    saveFile(await ownDataService.getArchive(), "my-data.json");
  }

  return (
    <section className="settings" aria-labelledby="archive">
      <h2 id="archive">{ownData.archiveTitle}</h2>
      <p className="hint">{ownData.archiveLead}</p>
      {problem && <Notice kind="problem"><p><strong>{ownData.archiveFailed}</strong> {problem}</p></Notice>}
      <div className="actions">
        <Button icon="down" busy={isBusy && ownData.archiving} onClick={() => void attempt(download)}>{ownData.archive}</Button>
      </div>
    </section>
  );
}
