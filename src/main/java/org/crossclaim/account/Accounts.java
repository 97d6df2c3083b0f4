package org.crossclaim.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of those who edit.
 */
@Service
@Transactional
public class Accounts {

	private final EntityManager entities;

	private final PasswordEncoder encoder;

	private final Sessions sessions;

	private final Audit audit;

	private final Clock clock;

	Accounts(EntityManager entities, PasswordEncoder encoder, Sessions sessions, Audit audit, Clock clock) {
		this.entities = entities;
		this.encoder = encoder;
		this.sessions = sessions;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Every account.
	 * @return them by name, those that were closed too
	 */
	@Transactional(readOnly = true)
	public List<Person> all() {
		return this.entities.createQuery("from Account order by name, id", Account.class)
			.getResultStream()
			.map(Account::person)
			.toList();
	}

	/**
	 * The account that signs in by a handle.
	 * @param handle the handle as typed
	 * @return it, or empty where there is none or it is closed
	 */
	@Transactional(readOnly = true)
	public Optional<Person> open(String handle) {
		return byHandle(handle).map(Account::person).filter(Person::open);
	}

	/**
	 * The hash that a password is compared with.
	 * @param handle the handle as typed
	 * @return it, or empty where nobody signs in by a password under this handle
	 */
	@Transactional(readOnly = true)
	public Optional<String> hash(String handle) {
		return byHandle(handle).filter((account) -> account.person().open()).map(Account::password);
	}

	/**
	 * Keeps a password that was just verified under the newer method.
	 * @param handle whose it is
	 * @param hash the new hash
	 */
	public void upgrade(String handle, String hash) {
		byHandle(handle).ifPresent((account) -> account.upgradePassword(hash));
	}

	/**
	 * Changes one's own password, and signs out everywhere.
	 * @param person whose
	 * @param old the old one
	 * @param password the new one
	 * @param again the new one again
	 */
	public void changePassword(Person person, String old, String password, String again) {
		Account account = account(person.id());
		List<Fault> faults = Password.faults(person.handle(), password, again);
		if (account.password() == null || !this.encoder.matches(old, account.password())) {
			faults.addFirst(Fault.at("old", "account.password.old"));
		}
		else if (password.equals(old)) {
			faults.add(Fault.at("password", "account.password.same"));
		}
		refuse(faults);
		account.changePassword(encoded(password));
		this.audit.record(person, "password-changed", Map.of());
		this.sessions.end(person.handle());
	}

	/**
	 * Gives somebody who lost their password another one, which must be changed first,
	 * and ends every session of the account. Its tokens rest until then.
	 * @param id which account
	 * @param by the administrator
	 * @return the password, which is not kept
	 */
	public String resetPassword(UUID id, Person by) {
		Account account = account(id);
		String password = Secret.fresh();
		account.resetPassword(encoded(password), by);
		String handle = account.person().handle();
		this.audit.record(by, "password-reset", Map.of("account", handle));
		this.sessions.end(handle);
		return password;
	}

	/**
	 * Ends every session of an account.
	 * @param person whose
	 */
	public void signOutEverywhere(Person person) {
		this.audit.record(person, "signed-out-everywhere", Map.of());
		this.sessions.end(person.handle());
	}

	/**
	 * Gives an account another role; it has to sign in anew.
	 * @param id which account
	 * @param role the role
	 * @param by the administrator
	 */
	public void changeRole(UUID id, Role role, Person by) {
		Account account = account(id);
		Person before = account.person();
		account.changeRole(role, by);
		this.audit.record(by, "role-changed",
				Map.of("account", before.handle(), "from", before.role().word(), "to", role.word()));
		this.sessions.end(before.handle());
	}

	/**
	 * Closes an account for good: nobody signs in with it, its tokens and passkeys count
	 * for nothing, its name stays in the history.
	 * @param id which account
	 * @param by the administrator
	 */
	public void close(UUID id, Person by) {
		Account account = account(id);
		account.close(this.clock.instant(), by);
		this.audit.record(by, "account-closed", Map.of("account", account.person().handle()));
		this.sessions.end(account.person().handle());
	}

	/**
	 * Who somebody is that an OpenID Connect provider vouches for. The first time, the
	 * account of the same verified address is linked; none is ever made.
	 * @param issuer the provider
	 * @param subject who it is there
	 * @param verified the e-mail address, if the provider verified it
	 * @return the account, or empty
	 */
	public Optional<Person> vouched(String issuer, String subject, @Nullable String verified) {
		Optional<Account> known = this.entities
			.createQuery("from Account where issuer = :issuer and subject = :subject", Account.class)
			.setParameter("issuer", issuer)
			.setParameter("subject", subject)
			.getResultStream()
			.findFirst();
		if (known.isPresent() || verified == null) {
			return known.map(Account::person).filter(Person::open);
		}
		Optional<Account> invited = this.entities.createQuery(
				"from Account where lower(email) = lower(:email) and closed is null and subject is null and provisional = false",
				Account.class)
			.setParameter("email", verified)
			.getResultStream()
			.findFirst();
		invited.ifPresent((account) -> {
			account.link(issuer, subject);
			this.audit.record(account.person(), "provider-linked", Map.of("issuer", issuer));
		});
		return invited.map(Account::person);
	}

	Person create(String handle, String name, @Nullable String email, Role role, String password, String again) {
		List<Fault> faults = new ArrayList<>(Account.faults(name));
		faults.addAll(Handle.faults(handle));
		if (byHandle(handle).isPresent()) {
			faults.add(Fault.at("handle", "account.handle.taken"));
		}
		faults.addAll(Password.faults(handle, password, again));
		refuse(faults);
		Account account = new Account(Ids.next(), new Handle(handle), name, email, role, encoded(password),
				this.clock.instant());
		this.entities.persist(account);
		this.entities.flush();
		return account.person();
	}

	private static void refuse(List<Fault> faults) {
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	private String encoded(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

	private Optional<Account> byHandle(String handle) {
		return this.entities.createQuery("from Account where handle = :handle", Account.class)
			.setParameter("handle", Handle.normal(handle))
			.getResultStream()
			.findFirst();
	}

	private Account account(UUID id) {
		Account account = this.entities.find(Account.class, id);
		if (account == null) {
			throw new NotOnRecord("account", id.toString());
		}
		return account;
	}

}
