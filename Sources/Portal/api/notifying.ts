import { readStored, writeStored } from "./client/browserStorage";
import { createStore, useStore } from "./client/store";

const key = "notifications";

const store = createStore(readStored(key) === "on");

/** Whether this browser is to tell of one's webinars by notifications. */
export function useNotifying(): boolean {
  return useStore(store);
}

export function setNotifying(isOn: boolean): void {
  writeStored(key, isOn ? "on" : null);
  store.set(isOn);
}
