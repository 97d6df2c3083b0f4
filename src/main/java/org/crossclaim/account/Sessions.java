package org.crossclaim.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions of those who are signed in, on all instances.
 */
@Component
class Sessions {

	private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

	Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
		this.sessions = sessions;
	}

	/** Ends every session of an account. */
	void end(String handle) {
		this.sessions.ifAvailable(
				(repository) -> repository.findByPrincipalName(handle).keySet().forEach(repository::deleteById));
	}

}
