package org.crossclaim.testing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Addresses that answer as nothing on record does yet: with a fault, as withdrawn, and as
 * removed.
 */
@Controller
public class Failing {

	@GetMapping("/failing")
	String fail() {
		throw new IllegalStateException("thrown for a test");
	}

	@GetMapping("/withdrawn")
	String withdrawn() {
		throw new ResponseStatusException(HttpStatus.GONE);
	}

	@GetMapping("/removed")
	String removed() {
		throw new ResponseStatusException(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS);
	}

}
