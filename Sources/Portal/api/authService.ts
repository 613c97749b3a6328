import { apiRequest } from "./client/apiClient";
import { keepSession, Session } from "./client/session";
import { recentAnswers } from "./loading/answers";
import { forgetKeptAnswers } from "./loading/keptAnswers";

export const authService = {
  async signIn(username: string, password: string): Promise<void> {
    const session = await apiRequest<Session>("POST", "/api/accounts/auth/login/", {
      authentication: "none",
      body: { username, password },
    });
    recentAnswers.forgetAll();
    forgetKeptAnswers();
    keepSession(session);
  },

  signOut(): void {
    recentAnswers.forgetAll();
    forgetKeptAnswers();
    keepSession(null);
  },
};
