package org.crossclaim.site.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.editorial.removal.Removal;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers programs whose request cannot be met with a problem (RFC 9457), each fault at
 * its parameter.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

	private static final Log log = LogFactory.getLog(ApiProblems.class);

	private final Words words;

	private final Publications publications;

	private final Withdrawals withdrawals;

	private final Leading leading;

	private final Removals removals;

	ApiProblems(Words words, Publications publications, Withdrawals withdrawals, Removals removals, Leading leading) {
		this.leading = leading;
		this.removals = removals;
		this.withdrawals = withdrawals;
		this.publications = publications;
		this.words = words;
	}

	@Override
	public void setMessageSource(MessageSource messages) {
		// Problems say what they say: looked up, their texts would be keys that nobody
		// wrote.
	}

	@ExceptionHandler
	ProblemDetail refused(Refusal refusal) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, this.words.say("api.refused"));
		problem.setProperty("errors",
				refusal.faults()
					.stream()
					.map((fault) -> new Wrong(fault.path(), this.words.say(fault.key(), fault.arguments().toArray())))
					.toList());
		return problem;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> notOnRecord(NotOnRecord missing, HttpServletRequest request) {
		Optional<Removal> removal = this.removals.of(missing.kind(), missing.slug());
		if (removal.isPresent()) {
			return removed(removal.get());
		}
		return this.leading.from(missing, request).map(this::elsewhere).orElseGet(() -> {
			ProblemDetail problem = absent(missing);
			return ResponseEntity.status(problem.getStatus()).body(problem);
		});
	}

	private ResponseEntity<ProblemDetail> elsewhere(Leading.Elsewhere elsewhere) {
		return ResponseEntity.status(elsewhere.status())
			.header(HttpHeaders.LOCATION, elsewhere.address())
			.cacheControl(CacheControl.noCache())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(elsewhere.status(), this.words.say("api.elsewhere")));
	}

	private ResponseEntity<ProblemDetail> removed(Removal removal) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
				this.words.say("api.removed"));
		problem.setProperty("removed", removal.at());
		problem.setProperty("ground", removal.ground().word());
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS);
		Unavailable.headers().forEach(answer::header);
		return answer.body(problem);
	}

	private ProblemDetail absent(NotOnRecord missing) {
		Optional<Withdrawals.Withdrawal> withdrawal = this.withdrawals.of(missing.kind(), missing.slug());
		if (withdrawal.isPresent()) {
			ProblemDetail gone = ProblemDetail.forStatusAndDetail(HttpStatus.GONE, this.words.say("api.withdrawn"));
			gone.setProperty("withdrawn", withdrawal.get().at());
			gone.setProperty("reason",
					withdrawal.get().came() ? this.words.say("withdrawn.before") : withdrawal.get().reason());
			return gone;
		}
		ProblemDetail problem = unknown();
		this.publications.since(missing.kind(), missing.slug())
			.ifPresent((since) -> problem.setProperty("since", since));
		return problem;
	}

	@ExceptionHandler
	ProblemDetail mistyped(MethodArgumentTypeMismatchException mismatch) {
		return mismatch.getParameter().hasParameterAnnotation(RequestParam.class)
				? refused(new Refusal(List
					.of(Fault.at(mismatch.getName(), "api.value-unknown", String.valueOf(mismatch.getValue())))))
				: unknown();
	}

	private ProblemDetail unknown() {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, this.words.say("api.not-on-record"));
	}

	@ExceptionHandler
	ProblemDetail failed(Exception failure) {
		log.error("A request of the API failed", failure);
		return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, this.words.say("api.failed"));
	}

	/**
	 * One fault in words.
	 *
	 * @param parameter where it is
	 * @param detail what is wrong and what is allowed
	 */
	record Wrong(String parameter, String detail) {
	}

}
