package org.crossclaim.account;

import java.util.Map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(LimitSettings.class)
class AccountConfiguration {

	private static final int SALT = 16;

	private static final int HASH = 32;

	private static final int MEMORY = 19 * 1024;

	private static final int PASSES = 2;

	/**
	 * Argon2id as OWASP advises (19 MiB, two passes); what came in hashed by bcrypt is
	 * taken and hashed anew at the next sign-in.
	 */
	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("argon2", Map.of("argon2",
				new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY, PASSES), "bcrypt", new BCryptPasswordEncoder()));
	}

}
