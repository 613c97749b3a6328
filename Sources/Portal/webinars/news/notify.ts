import { isLiveAddress } from "../../routing/addresses";
import { navigate } from "../../routing/navigation";

interface Told {
  id: number;
  title: string;
  body: string;
  /** Two tabs that tell the same show it once. */
  tag: string;
}

/** Shows a notification of a webinar, where the browser still allows it. */
export function notify({ id, title, body, tag }: Told): void {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const options = { body, tag, icon: "/icon-192.png" };
  try {
    const shown = new Notification(title, options);
    shown.onclick = () => {
      window.focus();
      // A room is not left for it.
      if (!isLiveAddress(location.pathname)) navigate(`/webinars/${id}`);
      shown.close();
    };
  } catch {
    // Chrome on Android lets a service worker alone show one.
    void navigator.serviceWorker?.ready.then((worker) => worker.showNotification(title, options)).catch(() => undefined);
  }
}
