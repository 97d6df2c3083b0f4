package org.crossclaim.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which administrators let others in: each is shown once, good for seven days,
 * and makes one account.
 */
@Service
@Transactional
public class Invitations {

	private final EntityManager entities;

	private final Accounts accounts;

	private final Audit audit;

	private final Clock clock;

	Invitations(EntityManager entities, Accounts accounts, Audit audit, Clock clock) {
		this.entities = entities;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Invites somebody.
	 * @param role what they may do
	 * @param email their address, or empty; an OpenID Connect provider that verified it
	 * can vouch for the account later
	 * @param by the administrator
	 * @return the secret of the link, which is not kept
	 */
	public String invite(Role role, String email, Person by) {
		String address = email.strip();
		if (!address.isEmpty() && (!address.matches("[^@\\s]+@[^@\\s]+") || address.length() > 254)) {
			throw new Refusal(List.of(Fault.at("email", "account.email.form")));
		}
		String secret = Secret.fresh();
		Invitation invitation = new Invitation(Ids.next(), Secret.digest(secret), role,
				address.isEmpty() ? null : address, by.id(), this.clock.instant());
		this.entities.persist(invitation);
		this.audit.record(by, "invitation-made", details(invitation));
		return secret;
	}

	/**
	 * The invitations that somebody can still use.
	 * @return them, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Open> open() {
		return this.entities.createQuery(
				"from Invitation where used is null and revoked is null and expires > :now order by created desc, id",
				Invitation.class)
			.setParameter("now", this.clock.instant())
			.getResultStream()
			.map((found) -> new Open(found.id(), found.role(), found.email(), inviter(found), found.expires()))
			.toList();
	}

	/**
	 * Takes a link back before anybody uses it.
	 * @param id which invitation
	 * @param by the administrator
	 */
	public void revoke(UUID id, Person by) {
		Invitation invitation = this.entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
		if (invitation == null) {
			throw new NotOnRecord("invitation", id.toString());
		}
		invitation.revoke(this.clock.instant());
		this.audit.record(by, "invitation-revoked", details(invitation));
	}

	private String inviter(Invitation invitation) {
		return Objects.requireNonNull(this.entities.find(Account.class, invitation.inviter())).person().name();
	}

	private static Map<String, String> details(Invitation invitation) {
		String role = invitation.role().word();
		return (invitation.email() != null) ? Map.of("role", role, "email", invitation.email()) : Map.of("role", role);
	}

	/**
	 * What a link offers.
	 * @param secret the secret in its address
	 * @return what it offers
	 * @throws NotOnRecord if there is no such link, or it was used, or it is too old: all
	 * the same to whoever asks
	 */
	@Transactional(readOnly = true)
	public Offer offer(String secret) {
		Invitation invitation = find(secret, LockModeType.NONE).filter((found) -> found.isGood(this.clock.instant()))
			.orElseThrow(() -> new NotOnRecord("invitation", "of that address"));
		return new Offer(invitation.role(), invitation.expires());
	}

	/**
	 * Uses a link.
	 * @param secret the secret in its address
	 * @param handle the handle chosen
	 * @param name the name that will stand in the history
	 * @param password the password chosen
	 * @param again the same again
	 * @return the account made
	 */
	public Person accept(String secret, String handle, String name, String password, String again) {
		Invitation invitation = find(secret, LockModeType.PESSIMISTIC_WRITE)
			.filter((found) -> found.isGood(this.clock.instant()))
			.orElseThrow(() -> new NotOnRecord("invitation", "of that address"));
		Person person = this.accounts.create(handle, name, invitation.email(), invitation.role(), password, again);
		invitation.use(person.id(), this.clock.instant());
		this.audit.record(person, "invitation-used", Map.of("role", person.role().word()));
		return person;
	}

	private Optional<Invitation> find(String secret, LockModeType lock) {
		return this.entities.createQuery("from Invitation where digest = :digest", Invitation.class)
			.setParameter("digest", Secret.digest(secret))
			.setLockMode(lock)
			.getResultStream()
			.findFirst();
	}

	/**
	 * An invitation that somebody can still use.
	 *
	 * @param id its identity
	 * @param role the role it offers
	 * @param email the address of whoever is invited, where it was given
	 * @param inviter the name of the administrator who made it
	 * @param expires until when
	 */
	public record Open(UUID id, Role role, @Nullable String email, String inviter, Instant expires) {
	}

	/**
	 * What a link offers.
	 *
	 * @param role the role
	 * @param expires until when
	 */
	public record Offer(Role role, Instant expires) {
	}

}
