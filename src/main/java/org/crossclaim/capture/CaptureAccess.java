package org.crossclaim.capture;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Role;
import org.crossclaim.source.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Decides who reads captures whole; nothing else does. Everybody reads their days, their
 * hashes and what is quoted from them.
 */
@Component
public class CaptureAccess {

	private final CaptureSettings settings;

	private final CurrentAccount current;

	CaptureAccess(CaptureSettings settings, CurrentAccount current) {
		this.settings = settings;
		this.current = current;
	}

	/**
	 * Whether whoever sent the present request reads the captures of a source whole.
	 * @param source the source
	 * @return whether editors ask, or the source is under a licence that allows copies,
	 * or captures are open to everybody
	 */
	public boolean allows(SourceDocument source) {
		return !source.isBare() && (this.settings.open() || source.allowsCopies()
				|| this.current.get().filter((person) -> person.may(Role.EDITOR)).isPresent());
	}

}
