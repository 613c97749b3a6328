import { attendanceService } from "../../api/attendanceService";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { saveFile } from "../../ui/saveFile";
import { useAttempt } from "../../ui/useAttempt";

/** The report on paper, and as a table for spreadsheets. */
export function ReportActions({ webinarId }: { webinarId: number }) {
  const { texts } = useTexts();
  const { isBusy, problem, attempt } = useAttempt();

  async function download(): Promise<void> {
    saveFile(await attendanceService.getTable(webinarId), `attendance-${webinarId}.csv`);
  }

  return (
    <div className="report-actions">
      <div className="actions">
        <Button look="quiet" icon="print" onClick={() => window.print()}>{texts.report.print}</Button>
        <Button look="quiet" icon="down" busy={isBusy && texts.report.downloading} onClick={() => void attempt(download)}>
          {texts.report.download}
        </Button>
      </div>
      {problem && <Notice kind="problem"><p><strong>{texts.report.downloadFailed}</strong> {problem}</p></Notice>}
    </div>
  );
}
