import { useTexts } from "../../../texts/TextsContext";
import { Icon } from "../../../ui/Icon";
import { NetworkFacts, networkVerdict } from "./networkVerdict";

interface Props {
  isTrying: boolean;
  facts: NetworkFacts | undefined;
  /** No stream reaches the page: it has to ask, and learns everything some seconds later. */
  isLate: boolean;
}

/** The verdict on the connection, in words. */
export function NetworkWords({ isTrying, facts, isLate }: Props) {
  const { texts } = useTexts();
  const { network } = texts.green;
  const verdict = facts && networkVerdict(facts);
  const isWell = verdict === "good" || verdict === "fair";
  return (
    <div className="network" role="status">
      {isTrying && !verdict && <p className="hint">{network.trying}</p>}
      {verdict && <p className={isWell ? "network-well" : "device-fault"}><Icon name={isWell ? "check" : "warning"} /> {network[verdict]}</p>}
      {verdict && verdict !== "offline" && isLate && <p className="hint">{network.late}</p>}
    </div>
  );
}
