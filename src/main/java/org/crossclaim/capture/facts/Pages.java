package org.crossclaim.capture.facts;

import java.util.Set;

import org.crossclaim.capture.fetch.Fetched;
import org.crossclaim.capture.fetch.Fetching;
import org.crossclaim.capture.fetch.NotFetched;
import org.crossclaim.source.address.CanonicalAddress;

import org.springframework.stereotype.Service;

/**
 * Reads what pages of others say of themselves.
 */
@Service
public class Pages {

	private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

	private final Fetching fetching;

	Pages(Fetching fetching) {
		this.fetching = fetching;
	}

	/**
	 * Reads one page.
	 * @param address its address
	 * @return what it says of itself
	 * @throws NotFetched if it could not be read, with the reason in words
	 */
	public PageFacts read(CanonicalAddress address) throws NotFetched {
		Fetched page = this.fetching.fetch(address.text());
		if (!page.successful()) {
			throw new NotFetched("fetch.status", page.address().getAuthority(), String.valueOf(page.status()));
		}
		if (!PAGES.contains(page.mediaType())) {
			throw new NotFetched("fetch.no-page", page.mediaType());
		}
		return PageReading.read(page);
	}

}
