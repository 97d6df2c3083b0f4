package org.crossclaim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Moment;
import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The moment of the past that a page shows.
 *
 * @param asked as the address names it
 * @param when the moment
 * @param today the same address without it
 * @param removed how many things that were on record then have been removed for legal
 * reasons since
 */
record ShownMoment(String asked, Moment when, String today, long removed) {

	/**
	 * The moment of a page; {@code null} for today, and where what was asked for is none.
	 */
	static @Nullable ShownMoment of(HttpServletRequest request, Dates dates, Removals removals) {
		try {
			AsOf shown = AsOf.shown();
			String asked = request.getParameter(AsOf.PARAMETER);
			if (shown.at() == null || asked == null) {
				return null;
			}
			UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
			if (request.getQueryString() != null) {
				address.query(request.getQueryString());
			}
			return new ShownMoment(asked.strip(), dates.second(shown.at()),
					address.replaceQueryParam(AsOf.PARAMETER).build().toUriString(), removals.since());
		}
		catch (Refusal refusal) {
			return null;
		}
	}

}
