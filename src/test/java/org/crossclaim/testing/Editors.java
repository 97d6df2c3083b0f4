package org.crossclaim.testing;

import java.util.UUID;

import org.crossclaim.account.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

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

	/**
	 * Signs in somebody new.
	 * @param port the site's port
	 * @param jdbc the database
	 * @param role their role
	 * @return them, at their browser
	 */
	public static Visitor signedIn(int port, JdbcClient jdbc, Role role) {
		return signedIn(port, make(jdbc, role));
	}

	/**
	 * Signs in somebody who has an account.
	 * @param port the site's port
	 * @param handle their handle
	 * @return them, at their browser
	 */
	public static Visitor signedIn(int port, String handle) {
		Visitor visitor = new Visitor(port);
		assertThat(visitor.signIn(handle, PASSWORD).statusCode()).isEqualTo(303);
		return visitor;
	}

}
