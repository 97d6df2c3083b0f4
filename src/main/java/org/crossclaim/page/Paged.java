package org.crossclaim.page;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers with one page of something longer.
 */
public final class Paged {

	private Paged() {
	}

	/**
	 * An answer that links to the next page (RFC 8288).
	 * @param <T> what is answered
	 * @param body the page
	 * @param next the address of the next page, or {@code null} on the last
	 * @return the answer
	 */
	public static <T> ResponseEntity<T> answer(T body, @Nullable String next) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (next != null) {
			answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
		}
		return answer.body(body);
	}

}
