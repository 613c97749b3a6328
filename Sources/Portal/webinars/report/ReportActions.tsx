import { useState } from "react";
import { attendanceService } from "../../api/attendanceService";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";

/** The report on paper, and as a table for spreadsheets. */
export function ReportActions({ webinarId }: { webinarId: number }) {
  const { texts } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const problem = useErrorText(failure);

  async function download(): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      save(await attendanceService.getTable(webinarId), `attendance-${webinarId}.csv`);
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <div className="report-actions">
      <div className="actions">
        <Button look="quiet" icon="print" onClick={() => window.print()}>{texts.report.print}</Button>
        <Button look="quiet" icon="down" busy={isBusy && texts.report.downloading} onClick={() => void download()}>
          {texts.report.download}
        </Button>
      </div>
      {problem && <Notice kind="problem"><p><strong>{texts.report.downloadFailed}</strong> {problem}</p></Notice>}
    </div>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
