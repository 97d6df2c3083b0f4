package org.crossclaim.site.web;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the frame around a page needs to know about the request.
 *
 * @param lang the page's language, for the {@code lang} attribute
 * @param openGraph the same as Open Graph writes it
 * @param section the first part of its path, for the navigation; empty at home
 * @param hl the language if the address names one, so that forms keep it
 * @param canonical the address of this page in this language; {@code null} on error pages
 * @param english the address in English
 * @param chinese the address in Traditional Chinese
 * @param other the same view in the other language
 * @param otherLang the other language
 * @param narrowed whether it is a filtered or paged view, a form or one of editing, which
 * crawlers are not offered
 */
record Shell(String lang, String openGraph, String section, @Nullable String hl, @Nullable String canonical,
		String english, String chinese, String other, String otherLang, boolean narrowed) {

	private static final Set<String> NOT_OFFERED = Set.of("sign-in", "editing", "invitations", "receipts", "captures");

	/** The last parts of the paths of forms. */
	private static final Set<String> FORMS = Set.of("suggest", "statement");

	static Shell of(HttpServletRequest request) {
		Locale locale = Languages.of(request);
		boolean chinese = Languages.isChinese(locale);
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (failed != null) ? failed.toString() : request.getRequestURI();
		String here = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
				+ path.substring(request.getContextPath().length());
		String inChinese = here + "?" + Languages.PARAMETER + "=" + Languages.CHINESE.toLanguageTag();
		String otherLang = (chinese ? Locale.ENGLISH : Languages.CHINESE).toLanguageTag();
		return new Shell(locale.toLanguageTag(), chinese ? "zh_TW" : "en_GB", section(path),
				Languages.asked(request).map(Locale::toLanguageTag).orElse(null),
				(failed != null) ? null : (chinese ? inChinese : here), here, inChinese,
				other(path, request.getQueryString(), otherLang), otherLang,
				NOT_OFFERED.contains(section(path)) || FORMS.contains(path.substring(path.lastIndexOf('/') + 1))
						|| request.getParameterMap()
							.keySet()
							.stream()
							.anyMatch((name) -> !name.equals(Languages.PARAMETER)));
	}

	private static String section(String path) {
		String[] parts = path.split("/");
		return (parts.length > 1) ? parts[1] : "";
	}

	private static String other(String path, @Nullable String query, String language) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		if (query != null) {
			address.query(query);
		}
		return address.replaceQueryParam(Languages.PARAMETER, language).build().toUriString();
	}

}
