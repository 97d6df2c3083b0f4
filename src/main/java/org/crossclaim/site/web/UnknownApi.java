package org.crossclaim.site.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.shared.NotOnRecord;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers programs that ask for an address that does not exist in their own tongue.
 */
@RestController
@Hidden
class UnknownApi {

	@GetMapping("/api/**")
	void unknown(HttpServletRequest request) {
		throw new NotOnRecord("address", request.getRequestURI());
	}

}
