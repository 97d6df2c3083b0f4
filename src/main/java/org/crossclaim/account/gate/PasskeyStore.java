package org.crossclaim.account.gate;

import java.util.List;
import java.util.Map;

import org.crossclaim.account.Audit;
import org.crossclaim.account.CurrentAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spring Security's store of passkeys, which writes down which were added and removed.
 */
@Component
class PasskeyStore implements UserCredentialRepository {

	private final UserCredentialRepository store;

	private final CurrentAccount current;

	private final Audit audit;

	PasskeyStore(JdbcOperations jdbc, CurrentAccount current, Audit audit) {
		this.store = new JdbcUserCredentialRepository(jdbc);
		this.current = current;
		this.audit = audit;
	}

	@Override
	@Transactional
	public void delete(Bytes id) {
		CredentialRecord record = this.store.findByCredentialId(id);
		this.store.delete(id);
		if (record != null) {
			this.audit.record(this.current.require(), "passkey-removed", Map.of("passkey", record.getLabel()));
		}
	}

	@Override
	@Transactional
	public void save(CredentialRecord record) {
		boolean added = this.store.findByCredentialId(record.getCredentialId()) == null;
		this.store.save(record);
		if (added) {
			this.audit.record(this.current.require(), "passkey-added", Map.of("passkey", record.getLabel()));
		}
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes id) {
		return this.store.findByCredentialId(id);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes user) {
		return this.store.findByUserId(user);
	}

}
