package org.crossclaim.page;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Absolute addresses, as the present request reached this server.
 */
public final class Address {

	private Address() {
	}

	/**
	 * The address of a path.
	 * @param path from the root, for example {@code /entries/alleged-accounts}
	 * @return the address
	 */
	public static String of(String path) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
	}

}
