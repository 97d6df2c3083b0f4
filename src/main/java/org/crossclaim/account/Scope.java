package org.crossclaim.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.crossclaim.shared.Word;

/**
 * What a token lets a program do, where the role of its account allows it too.
 */
public enum Scope implements Word {

	/** Reads. */
	READ(Role.CONTRIBUTOR),
	/** Proposes changes. */
	PROPOSE(Role.CONTRIBUTOR),
	/** Publishes. */
	PUBLISH(Role.EDITOR);

	private final Role needs;

	Scope(Role needs) {
		this.needs = needs;
	}

	@Override
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether a role may have it.
	 * @param role the role
	 * @return whether it may
	 */
	public boolean allowedTo(Role role) {
		return role.includes(this.needs);
	}

	static Optional<Scope> of(String word) {
		return Arrays.stream(values()).filter((scope) -> scope.word().equals(word)).findFirst();
	}

}
