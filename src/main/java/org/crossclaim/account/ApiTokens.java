package org.crossclaim.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens by which programs act for accounts: named, scoped, expiring, revocable, shown
 * once.
 */
@Service
@Transactional
public class ApiTokens {

	/** How tokens begin, so that scanners for leaked secrets know them. */
	static final String PREFIX = "crossclaim_";

	private static final List<Integer> LIFETIMES = List.of(30, 90, 365);

	private final EntityManager entities;

	private final Audit audit;

	private final Clock clock;

	ApiTokens(EntityManager entities, Audit audit, Clock clock) {
		this.entities = entities;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a token.
	 * @param owner for whom
	 * @param name what its owner calls it
	 * @param scopes what it lets a program do
	 * @param days for how many days: 30, 90 or 365
	 * @return the token, which is not kept
	 */
	public String make(Person owner, String name, Collection<String> scopes, String days) {
		List<Fault> faults = new ArrayList<>();
		if (name.isBlank() || name.length() > 100) {
			faults.add(Fault.at("name", "account.token.unnamed"));
		}
		List<Scope> known = scopes.stream().flatMap((word) -> Scope.of(word).stream()).toList();
		if (known.isEmpty() || known.size() < scopes.size()
				|| !known.stream().allMatch((scope) -> scope.allowedTo(owner.role()))) {
			faults.add(Fault.at("scopes", "account.token.scopes"));
		}
		Optional<Integer> lifetime = LIFETIMES.stream().filter((one) -> String.valueOf(one).equals(days)).findFirst();
		if (lifetime.isEmpty()) {
			faults.add(Fault.at("days", "account.token.days"));
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		String token = PREFIX + Secret.fresh();
		Instant now = this.clock.instant();
		this.entities.persist(new ApiToken(Ids.next(), owner.id(), name.strip(), Secret.digest(token), known, now,
				now.plus(Duration.ofDays(lifetime.orElseThrow()))));
		this.audit.record(owner, "token-made", Map.of("token", name.strip(), "scopes", words(known)));
		return token;
	}

	private static String words(Collection<Scope> scopes) {
		return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
	}

	/**
	 * The tokens of an account.
	 * @param owner whose
	 * @return them, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Line> of(Person owner) {
		return this.entities
			.createQuery("from ApiToken where account = :account order by created desc, id", ApiToken.class)
			.setParameter("account", owner.id())
			.getResultStream()
			.map(ApiToken::line)
			.toList();
	}

	/**
	 * Takes a token back.
	 * @param owner whose
	 * @param id which
	 */
	public void revoke(Person owner, UUID id) {
		ApiToken token = this.entities.find(ApiToken.class, id);
		if (token == null || !token.account().equals(owner.id())) {
			throw new NotOnRecord("token", id.toString());
		}
		token.revoke(this.clock.instant());
		this.audit.record(owner, "token-revoked", Map.of("token", token.line().name()));
	}

	/**
	 * For whom a program acts, and what it may do today.
	 * @param token the token that it shows
	 * @return that, or empty where the token is unknown, expired or revoked or its
	 * account closed
	 */
	public Optional<Bearer> use(String token) {
		Instant now = this.clock.instant();
		return this.entities.createQuery("from ApiToken where digest = :digest", ApiToken.class)
			.setParameter("digest", Secret.digest(token))
			.getResultStream()
			.findFirst()
			.filter((found) -> found.isGood(now))
			.flatMap((found) -> bearer(found, now));
	}

	private Optional<Bearer> bearer(ApiToken token, Instant now) {
		Person owner = Objects.requireNonNull(this.entities.find(Account.class, token.account())).person();
		if (!owner.open() || owner.provisional()) {
			return Optional.empty();
		}
		LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
		if (!token.wasUsedOn(day)) {
			use(token, day);
		}
		return Optional.of(new Bearer(owner,
				token.scopes()
					.stream()
					.filter((scope) -> scope.allowedTo(owner.role()))
					.collect(Collectors.toUnmodifiableSet())));
	}

	/** Notes the day; of many requests at once, each may be the one that does. */
	private void use(ApiToken token, LocalDate day) {
		this.entities.createQuery("update ApiToken set lastUsed = :day where id = :id")
			.setParameter("day", day)
			.setParameter("id", token.id())
			.executeUpdate();
	}

	/**
	 * Who a program acts for.
	 *
	 * @param person the account
	 * @param scopes what it may do
	 */
	public record Bearer(Person person, Set<Scope> scopes) {
	}

	/**
	 * A token as its owner sees it.
	 *
	 * @param id its identity
	 * @param name its name
	 * @param scopes what it lets a program do
	 * @param created since when
	 * @param expires until when
	 * @param lastUsed the day of its last use
	 * @param revoked whether it was taken back
	 */
	public record Line(UUID id, String name, List<Scope> scopes, Instant created, Instant expires,
			@Nullable LocalDate lastUsed, boolean revoked) {
	}

}
