package org.crossclaim.testing;

import java.util.UUID;

import org.crossclaim.account.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Accounts for tests. Their password came in hashed by bcrypt, quickly.
 */
public final class Editors {

	/** The password of all of them. */
	public static final String PASSWORD = "four plain words here";

	private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

	private Editors() {
	}

	/**
	 * Makes an account that no other test has.
	 * @param jdbc the database
	 * @param role its role
	 * @return its handle
	 */
	public static String make(JdbcClient jdbc, Role role) {
		UUID id = UUID.randomUUID();
		String handle = role.word() + "-" + id.toString().substring(0, 8);
		jdbc.sql("insert into account (id, handle, name, role, password, created) values (?, ?, ?, ?, ?, now())")
			.params(id, handle, "Ada " + handle, role.word(), HASH)
			.update();
		return handle;
	}

}
