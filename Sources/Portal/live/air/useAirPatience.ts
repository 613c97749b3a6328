import { useOnTheAir } from "../../api/onTheAir";
import { usePatience } from "../../ui/usePatience";

const patience = 1500;

/** Whether it is known what is on the air, or has been waited for long enough. */
export function useAirPatience(): boolean {
  return usePatience(useOnTheAir() !== undefined, patience);
}
