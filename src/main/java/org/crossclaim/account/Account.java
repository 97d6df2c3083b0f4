package org.crossclaim.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who edits. Never deleted, as names stand in the history.
 */
@Entity
class Account {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String handle;

	private String name;

	private @Nullable String email;

	@Convert(converter = RoleConverter.class)
	private Role role;

	private @Nullable String password;

	private boolean provisional;

	private @Nullable String issuer;

	private @Nullable String subject;

	private Instant created;

	private @Nullable Instant closed;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(UUID id, Handle handle, String name, @Nullable String email, Role role, String password, Instant created) {
		List<Fault> faults = faults(name);
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		this.id = id;
		this.handle = handle.text();
		this.name = name.strip();
		this.email = email;
		this.role = role;
		this.password = password;
		this.created = created;
	}

	/** What is wrong with a name. */
	static List<Fault> faults(String name) {
		return (name.isBlank() || name.length() > 100) ? List.of(Fault.at("name", "account.name.missing")) : List.of();
	}

	/** Marks the password as made by the application: it must be changed first. */
	Account provisionally() {
		this.provisional = true;
		return this;
	}

	void changeRole(Role changed, Person by) {
		if (by.id().equals(this.id)) {
			throw new Refusal("account.not-oneself");
		}
		this.role = changed;
	}

	void changePassword(String hash) {
		this.password = hash;
		this.provisional = false;
	}

	/** Gives somebody who lost theirs a password that must be changed first. */
	void resetPassword(String hash, Person by) {
		if (by.id().equals(this.id)) {
			throw new Refusal("account.not-oneself");
		}
		if (this.closed != null) {
			throw new Refusal("account.closed-already");
		}
		this.password = hash;
		this.provisional = true;
	}

	/** Keeps the same password under a newer method. */
	void upgradePassword(String hash) {
		this.password = hash;
	}

	void link(String toIssuer, String toSubject) {
		if (this.subject != null) {
			throw new Refusal("account.linked-already");
		}
		this.issuer = toIssuer;
		this.subject = toSubject;
	}

	void close(Instant at, Person by) {
		if (by.id().equals(this.id)) {
			throw new Refusal("account.not-oneself");
		}
		if (this.closed == null) {
			this.closed = at;
		}
	}

	UUID id() {
		return this.id;
	}

	@Nullable String password() {
		return this.password;
	}

	Person person() {
		return new Person(this.id, this.handle, this.name, this.email, this.role, this.provisional,
				this.closed == null);
	}

}
