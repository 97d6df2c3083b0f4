package org.crossclaim.site.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

/**
 * The two languages of the interface, and which one a request asks for: its {@code hl},
 * else its cookie, else its {@code Accept-Language} (RFC 9110, 12.5.4). Any Chinese is
 * served Traditional Chinese, as the nearest there is.
 */
final class Languages {

	static final String PARAMETER = "hl";

	static final Locale CHINESE = Locale.forLanguageTag("zh-Hant");

	static final List<Locale> ALL = List.of(Locale.ENGLISH, CHINESE);

	private Languages() {
	}

	static Locale of(HttpServletRequest request) {
		return asked(request).or(() -> kept(request)).orElseGet(() -> accepted(request));
	}

	static Optional<Locale> asked(HttpServletRequest request) {
		return nearest(request.getParameter(PARAMETER));
	}

	static boolean isChinese(Locale locale) {
		return locale.getLanguage().equals("zh");
	}

	private static Optional<Locale> kept(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, PARAMETER);
		return (cookie != null) ? nearest(cookie.getValue()) : Optional.empty();
	}

	private static Locale accepted(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Locale.ENGLISH;
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> nearest(locale.toLanguageTag()).stream())
			.findFirst()
			.orElse(Locale.ENGLISH);
	}

	private static Optional<Locale> nearest(@Nullable String tag) {
		if (tag == null) {
			return Optional.empty();
		}
		String language = Locale.forLanguageTag(tag).getLanguage();
		return ALL.stream().filter((locale) -> locale.getLanguage().equals(language)).findFirst();
	}

}
