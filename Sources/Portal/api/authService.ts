import { apiRequest } from "./client/apiClient";
import { keepSession, Session } from "./client/session";
import { forgetAnswers } from "./loading/recentAnswers";

export const authService = {
  async signIn(username: string, password: string): Promise<void> {
    const session = await apiRequest<Session>("POST", "/api/accounts/auth/login/", {
      authentication: "none",
      body: { username, password },
    });
    forgetAnswers();
    keepSession(session);
  },

  signOut(): void {
    forgetAnswers();
    keepSession(null);
  },
};
