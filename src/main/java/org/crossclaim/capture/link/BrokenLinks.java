package org.crossclaim.capture.link;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.crossclaim.shared.AsOf;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The links that are broken today, known by heart for a minute: they are few, and the
 * page of an entry, which asks for them, takes six statements at the most.
 */
@Component
class BrokenLinks {

	private static final long MINUTE = Duration.ofMinutes(1).toNanos();

	private final Links links;

	private volatile @Nullable Known known;

	BrokenLinks(Links links) {
		this.links = links;
	}

	/** Those among several sources, as of the moment shown. */
	Map<String, Told> among(Collection<String> sources) {
		Map<String, Told> told = (AsOf.shown().at() != null) ? this.links.told(sources) : today();
		Map<String, Told> broken = new LinkedHashMap<>();
		for (String slug : sources) {
			Optional.ofNullable(told.get(slug))
				.filter((one) -> one.state().isBroken())
				.ifPresent((one) -> broken.put(slug, one));
		}
		return broken;
	}

	private Map<String, Told> today() {
		Known now = this.known;
		if (now == null || System.nanoTime() - now.asked() > MINUTE) {
			now = new Known(this.links.brokenToday(), System.nanoTime());
			this.known = now;
		}
		return now.told();
	}

	/** Something became of a link. */
	void forget() {
		this.known = null;
	}

	/**
	 * What is known.
	 *
	 * @param told what pages tell, by the slugs of the sources
	 * @param asked when it was asked for, by the clock of the machine
	 */
	private record Known(Map<String, Told> told, long asked) {
	}

}
