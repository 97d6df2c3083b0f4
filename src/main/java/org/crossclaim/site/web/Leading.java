package org.crossclaim.site.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.NotOnRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Leads from an address that names a thing by a slug of another time to the address with
 * the slug of the moment shown. It is asked only where nothing was found, so that no
 * other page pays for it.
 */
@Component
class Leading {

	private final Naming naming;

	Leading(Naming naming) {
		this.naming = naming;
	}

	/**
	 * Where a request should have gone.
	 * @param missing what was not found
	 * @param request the request
	 * @return the address, with everything else that was asked for, or empty where what
	 * was not found goes by no other slug
	 */
	Optional<Elsewhere> from(NotOnRecord missing, HttpServletRequest request) {
		return Arrays.stream(SubjectKind.values())
			.filter((kind) -> kind.word().equals(missing.kind()))
			.findFirst()
			.flatMap((kind) -> Optional.ofNullable(this.naming.led(kind, List.of(missing.slug())).get(missing.slug()))
				.filter((led) -> !led.slug().equals(missing.slug()))
				.flatMap((led) -> address(kind, missing.slug(), led, request))
				.map((address) -> new Elsewhere(address, status(request.getMethod()))));
	}

	private static Optional<String> address(SubjectKind kind, String slug, Naming.Led led, HttpServletRequest request) {
		String query = request.getQueryString();
		Matcher path = Pattern.compile("(.*/" + kind.list() + "/)" + Pattern.quote(slug) + "([/.].*)?")
			.matcher(request.getRequestURI());
		if (path.matches()) {
			String rest = (path.group(2) != null) ? path.group(2) : "";
			return Optional.of(path.group(1) + led.slug() + rest
					+ asked((led.merged() && rest.equals("/history")) ? "of=" + slug + and(query) : query));
		}
		String filtered = (query != null) ? Arrays.stream(query.split("&"))
			.map((one) -> URLDecoder.decode(one, StandardCharsets.UTF_8).equals(kind.word() + "=" + slug)
					? kind.word() + "=" + led.slug() : one)
			.distinct()
			.collect(Collectors.joining("&")) : null;
		return (filtered == null || filtered.equals(query)) ? Optional.empty()
				: Optional.of(request.getRequestURI() + asked(filtered));
	}

	private static String and(@Nullable String query) {
		return (query != null) ? "&" + query : "";
	}

	private static String asked(@Nullable String query) {
		return (query != null) ? "?" + query : "";
	}

	/** What was sent is to be sent again, as it was. */
	private static HttpStatus status(String method) {
		return (method.equals("GET") || method.equals("HEAD")) ? HttpStatus.MOVED_PERMANENTLY
				: HttpStatus.PERMANENT_REDIRECT;
	}

	/**
	 * Where to go.
	 *
	 * @param address the address
	 * @param status that it is for good
	 */
	record Elsewhere(String address, HttpStatus status) {
	}

}
