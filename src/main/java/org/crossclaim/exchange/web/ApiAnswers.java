package org.crossclaim.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.contribution.ChangedSince;
import org.crossclaim.exchange.contribution.Contribution;
import org.crossclaim.exchange.contribution.NotAsSeen;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * What programs that write are asked for, and how they are refused: problems (RFC 9457),
 * every fault at its place.
 */
@Component
class ApiAnswers {

	private final CurrentAuthor current;

	private final Words words;

	ApiAnswers(CurrentAuthor current, Words words) {
		this.current = current;
		this.words = words;
	}

	/** Who writes, and why. */
	Contribution contribution(Door door, @Nullable String reason, boolean overwrite) {
		if (reason == null || reason.isBlank()) {
			throw new Refusal(List.of(Fault.at("reason", "proposal.without-a-reason")));
		}
		return new Contribution(this.current.get(), door, reason, overwrite);
	}

	/** The body of a request, if it is of one of some types and not too large. */
	byte[] body(HttpServletRequest request, int most, List<String> types) throws IOException {
		String type = String.valueOf(request.getContentType()).replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
		if (!types.contains(type)) {
			ErrorResponseException refused = problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.media-type",
					String.join(", ", types));
			refused.getHeaders().set(HttpHeaders.ACCEPT, String.join(", ", types));
			throw refused;
		}
		byte[] body = (request.getContentLengthLong() > most) ? null : request.getInputStream().readNBytes(most + 1);
		if (body == null || body.length > most) {
			throw problem(HttpStatus.CONTENT_TOO_LARGE, "api.too-large", most / 1024);
		}
		return body;
	}

	ErrorResponseException faulty(DossierFaults faults) {
		ErrorResponseException refused = problem(HttpStatus.UNPROCESSABLE_CONTENT, "api.faulty");
		refused.getBody()
			.setProperty("errors", faults.faults()
				.stream()
				.map((one) -> new Wrong(one.file(), one.line(), one.column(), one.fault().path(), say(one.fault())))
				.toList());
		refused.getBody().setProperty("more", faults.more());
		return refused;
	}

	ErrorResponseException changedSince(ChangedSince refusal) {
		ErrorResponseException refused = problem(HttpStatus.CONFLICT, "api.changed-since");
		refused.getBody()
			.setProperty("errors",
					refusal.faults()
						.stream()
						.map((fault) -> Map.of("slug", fault.path(), "detail", say(fault)))
						.toList());
		return refused;
	}

	ErrorResponseException notAsSeen(NotAsSeen refusal) {
		ErrorResponseException refused = problem(HttpStatus.PRECONDITION_FAILED,
				(refusal.revision() != null) ? "api.not-as-seen" : "api.nothing-to-match");
		if (refusal.revision() != null) {
			refused.getBody().setProperty("etag", "\"" + refusal.revision() + "\"");
			refused.getBody().setProperty("revision", refusal.revision());
			refused.getBody().setProperty("differences", refusal.differences());
		}
		return refused;
	}

	ErrorResponseException problem(HttpStatus status, String key, Object... arguments) {
		return new ErrorResponseException(status,
				ProblemDetail.forStatusAndDetail(status, this.words.say(key, arguments)), null);
	}

	private String say(Fault fault) {
		return this.words.say(fault.key(), fault.arguments().toArray());
	}

	/**
	 * A fault and its place.
	 *
	 * @param file the file
	 * @param line the line, from 1; 0 where no line is at fault
	 * @param column the column, from 1
	 * @param path the path within the file
	 * @param detail what is wrong
	 */
	record Wrong(String file, int line, int column, String path, String detail) {
	}

}
