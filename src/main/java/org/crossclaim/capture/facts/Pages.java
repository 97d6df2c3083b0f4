package org.crossclaim.capture.facts;

import java.net.URI;

import org.crossclaim.capture.fetch.Fetching;
import org.crossclaim.capture.fetch.NotFetched;
import org.crossclaim.source.address.CanonicalAddress;

import org.springframework.stereotype.Service;

/**
 * Reads what pages of others say of themselves.
 */
@Service
public class Pages {

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
		return PageReading.read(this.fetching.fetch(URI.create(address.text())));
	}

}
