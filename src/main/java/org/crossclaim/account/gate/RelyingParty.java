package org.crossclaim.account.gate;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * This site as authenticators know it: the address of the settings or, on the very
 * machine, localhost with whichever port. The Host header is believed of nobody else.
 */
@Component
class RelyingParty implements WebAuthnRelyingPartyOperations {

	private static final int MOST_ORIGINS = 20;

	private final PublicKeyCredentialUserEntityRepository users;

	private final UserCredentialRepository credentials;

	private final PasskeySettings settings;

	private final Map<String, WebAuthnRelyingPartyOperations> byOrigin = new ConcurrentHashMap<>();

	RelyingParty(PublicKeyCredentialUserEntityRepository users, UserCredentialRepository credentials,
			PasskeySettings settings) {
		this.users = users;
		this.credentials = credentials;
		this.settings = settings;
	}

	private WebAuthnRelyingPartyOperations here() {
		URI address = (this.settings.address() != null) ? this.settings.address()
				: ServletUriComponentsBuilder.fromCurrentContextPath().replacePath(null).build().toUri();
		if (this.settings.address() == null && !"localhost".equals(address.getHost())) {
			throw new AccessDeniedException("Passkeys need the setting crossclaim.address");
		}
		if (this.byOrigin.size() >= MOST_ORIGINS) {
			this.byOrigin.clear();
		}
		return this.byOrigin.computeIfAbsent(address.getScheme() + "://" + address.getAuthority(),
				(origin) -> of(address.getHost(), origin));
	}

	private WebAuthnRelyingPartyOperations of(String host, String origin) {
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(this.users, this.credentials,
				PublicKeyCredentialRpEntity.builder().id(host).name("Crossclaim").build(), Set.of(origin));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		return operations;
	}

	@Override
	public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
			PublicKeyCredentialCreationOptionsRequest request) {
		return here().createPublicKeyCredentialCreationOptions(request);
	}

	@Override
	public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
		return here().registerCredential(request);
	}

	@Override
	public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
			PublicKeyCredentialRequestOptionsRequest request) {
		return here().createCredentialRequestOptions(request);
	}

	@Override
	public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
		return here().authenticate(request);
	}

}
