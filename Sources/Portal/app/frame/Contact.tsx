import { school } from "../../api/siteSettings";
import { useTexts } from "../../texts/TextsContext";

/** Where people turn to, where the school has said it. */
export function Contact() {
  const { texts } = useTexts();
  const { contact } = school();
  if (!contact) return null;
  return (
    <p className="contact">
      {texts.site.contact} {contact.href ? <a href={contact.href}>{contact.text}</a> : <bdi>{contact.text}</bdi>}
    </p>
  );
}
