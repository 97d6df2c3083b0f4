package org.crossclaim.account.web;

import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.TooMany;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers those who tried too often: when to try again.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooManyAdvice {

	@ExceptionHandler
	ModelAndView tooMany(TooMany many, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
		ModelAndView page = new ModelAndView("error/429", "minutes", (many.seconds() + 59) / 60);
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		return page;
	}

}
