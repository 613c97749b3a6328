import { ReactNode, useRef } from "react";
import { CaptureMode } from "../../api/captureService";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { useFocusWithin } from "../../ui/useFocusWithin";
import { KeptCapture } from "./useCapture";

interface Props {
  mode: CaptureMode;
  capture: KeptCapture;
  /** What there is to do first, in the place of the press. */
  children?: ReactNode;
}

/** The host's press that records or streams, and what became of it. */
export function CaptureControl({ mode, capture: { state, take }, children }: Props) {
  const { texts } = useTexts();
  const { start, starting, stop, stopping, isOn, notStarted, failed, unsure, again, notAnyMore } = texts.capture[mode];
  const { stage } = state;
  const control = useRef<HTMLDivElement>(null);
  useFocusWithin(control);
  const problem = useErrorText(stage.name === "failed" ? stage.error : null);
  const isBusy = stage.name === "asking" || stage.name === "starting";

  return (
    <div ref={control} className="capture-control" tabIndex={-1}>
      {(stage.name === "on" || stage.name === "stopping") && (
        <>
          <p>{isOn}</p>
          <Button look="quiet" icon="end" busy={stage.name === "stopping" && stopping} onClick={() => take({ type: "stopPressed" })}>{stop}</Button>
        </>
      )}
      {stage.name === "unsure" && (
        <Notice kind="problem">
          <p>{unsure}</p>
          <div className="actions">
            <Button onClick={() => take({ type: "stopPressed" })}>{again}</Button>
            <Button look="quiet" onClick={() => take({ type: "deniedByHost" })}>{notAnyMore}</Button>
          </div>
        </Notice>
      )}
      {stage.name === "failed" && (
        <Notice kind="problem">
          <p><strong>{notStarted}</strong> {problem || failed[stage.fault]}</p>
          <div className="actions">
            <Button onClick={() => take({ type: "startPressed" })}>{texts.actions.tryAgain}</Button>
            <Button look="quiet" onClick={() => take({ type: "dismissed" })}>{texts.actions.dismiss}</Button>
          </div>
        </Notice>
      )}
      {(stage.name === "off" || isBusy) && (children ?? (
        <Button look="quiet" icon="video" busy={isBusy && starting} onClick={() => take({ type: "startPressed" })}>{start}</Button>
      ))}
    </div>
  );
}
