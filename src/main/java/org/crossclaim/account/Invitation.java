package org.crossclaim.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A link that makes one account.
 */
@Entity
class Invitation {

	private static final Duration LIFETIME = Duration.ofDays(7);

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private byte[] digest;

	@Convert(converter = RoleConverter.class)
	private Role role;

	private @Nullable String email;

	private UUID inviter;

	private Instant created;

	private Instant expires;

	private @Nullable Instant used;

	private @Nullable UUID account;

	private @Nullable Instant revoked;

	@SuppressWarnings("NullAway.Init")
	protected Invitation() {
	}

	Invitation(UUID id, byte[] digest, Role role, @Nullable String email, UUID inviter, Instant created) {
		this.id = id;
		this.digest = digest.clone();
		this.role = role;
		this.email = email;
		this.inviter = inviter;
		this.created = created;
		this.expires = created.plus(LIFETIME);
	}

	boolean isGood(Instant now) {
		return this.used == null && this.revoked == null && now.isBefore(this.expires);
	}

	void use(UUID made, Instant at) {
		if (!isGood(at)) {
			throw new Refusal("account.invitation.spent");
		}
		this.used = at;
		this.account = made;
	}

	void revoke(Instant at) {
		if (!isGood(at)) {
			throw new Refusal("account.invitation.spent");
		}
		this.revoked = at;
	}

	UUID id() {
		return this.id;
	}

	Role role() {
		return this.role;
	}

	@Nullable String email() {
		return this.email;
	}

	Instant expires() {
		return this.expires;
	}

	UUID inviter() {
		return this.inviter;
	}

}
