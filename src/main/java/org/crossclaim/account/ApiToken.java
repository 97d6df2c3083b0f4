package org.crossclaim.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * With what a program acts for an account.
 */
@Entity
class ApiToken {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID account;

	private String name;

	private byte[] digest;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private String[] scopes;

	private Instant created;

	private Instant expires;

	private @Nullable LocalDate lastUsed;

	private @Nullable Instant revoked;

	@SuppressWarnings("NullAway.Init")
	protected ApiToken() {
	}

	ApiToken(UUID id, UUID account, String name, byte[] digest, Collection<Scope> scopes, Instant created,
			Instant expires) {
		this.id = id;
		this.account = account;
		this.name = name;
		this.digest = digest.clone();
		this.scopes = scopes.stream().distinct().sorted().map(Scope::word).toArray(String[]::new);
		this.created = created;
		this.expires = expires;
	}

	void revoke(Instant at) {
		if (this.revoked == null) {
			this.revoked = at;
		}
	}

	boolean isGood(Instant now) {
		return this.revoked == null && now.isBefore(this.expires);
	}

	boolean wasUsedOn(LocalDate day) {
		return day.equals(this.lastUsed);
	}

	UUID id() {
		return this.id;
	}

	UUID account() {
		return this.account;
	}

	Set<Scope> scopes() {
		return Arrays.stream(this.scopes).flatMap((word) -> Scope.of(word).stream()).collect(Collectors.toSet());
	}

	ApiTokens.Line line() {
		return new ApiTokens.Line(this.id, this.name, scopes().stream().sorted().toList(), this.created, this.expires,
				this.lastUsed, this.revoked != null);
	}

}
