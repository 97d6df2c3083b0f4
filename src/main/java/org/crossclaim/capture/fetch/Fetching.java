package org.crossclaim.capture.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands at one address, within limits of size, time and redirects.
 */
public class Fetching {

	private static final int MOST_REDIRECTS = 5;

	private static final Set<Integer> PERMANENT = Set.of(301, 308);

	private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

	private static final String NO_TYPE = "application/octet-stream";

	private static final Pattern TYPE = Pattern.compile("([\\w!#$&^.+-]{1,60}/[\\w!#$&^.+-]{1,60})\\s*(?:;.*)?");

	private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset\\s*=\\s*[\"']?([^\"';\\s]+).*");

	private final Exchange exchange;

	private final PublicNetwork network;

	private final Turns turns;

	private final FetchSettings settings;

	private final Clock clock;

	Fetching(Exchange exchange, PublicNetwork network, FetchSettings settings, Clock clock) {
		this.exchange = exchange;
		this.network = network;
		this.turns = new Turns(settings.pause());
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Fetches what stands at an address.
	 * @param address the address
	 * @return what was answered, whatever its status
	 * @throws NotFetched if nothing was asked or answered, with the reason in words
	 */
	public Fetched fetch(URI address) throws NotFetched {
		return fetch(address.toString());
	}

	/**
	 * Fetches what stands at an address.
	 * @param address the address, as people write it
	 * @return what was answered, whatever its status
	 * @throws NotFetched if nothing was asked or answered, with the reason in words
	 */
	public Fetched fetch(String address) throws NotFetched {
		if (!this.settings.enabled()) {
			throw new NotFetched("fetch.disabled");
		}
		WebAddress asked = WebAddress.of(address, this.network, this.settings.ports());
		try {
			return follow(asked);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotFetched("fetch.no-answer", asked.host());
		}
	}

	private Fetched follow(WebAddress asked) throws NotFetched, InterruptedException {
		WebAddress address = asked;
		String last = "";
		boolean permanently = true;
		Duration left = this.settings.timeLimit();
		for (int i = 0; i <= MOST_REDIRECTS; i++) {
			Exchange.Answer answer;
			try (Turns.Turn turn = this.turns.take(address.host(), address.host().equals(last))) {
				long start = System.nanoTime();
				answer = this.exchange.ask(address, left);
				left = left.minusNanos(System.nanoTime() - start);
			}
			String next = answer.next();
			if (next == null) {
				return fetched(asked, address, answer, permanently);
			}
			permanently &= PERMANENT.contains(answer.status());
			last = address.host();
			address = next(address, next);
		}
		throw new NotFetched("fetch.too-many-redirects", MOST_REDIRECTS);
	}

	/** Bytes of a header are handed on as Latin letters; most servers mean UTF-8. */
	private WebAddress next(WebAddress address, String location) throws NotFetched {
		String meant = new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		try {
			return WebAddress.of(address.next(meant), this.network, this.settings.ports());
		}
		catch (IllegalArgumentException ex) {
			throw new NotFetched("fetch.leads-elsewhere", address.host());
		}
		catch (NotFetched refused) {
			boolean elsewhere = Set.of("fetch.malformed", "fetch.not-web").contains(refused.fault().key());
			throw elsewhere ? new NotFetched("fetch.leads-elsewhere", address.host()) : refused;
		}
	}

	private Fetched fetched(WebAddress asked, WebAddress address, Exchange.Answer answer, boolean permanently) {
		String named = answer.headers("Content-Type").stream().findFirst().orElse("");
		Matcher type = TYPE.matcher(named.strip());
		String mediaType = type.matches() ? type.group(1).toLowerCase(Locale.ROOT) : NO_TYPE;
		String charset = charset(named);
		boolean keepable = Robots.mayKeep(answer.headers("X-Robots-Tag"))
				&& (!HTML.contains(mediaType) || Robots.mayKeep(answer.content(), charset));
		return new Fetched(asked.uri(), address.uri(), this.clock.instant(), answer.status(), answer.head(),
				answer.content(), mediaType, charset, keepable, permanently);
	}

	private static @Nullable String charset(String named) {
		return Optional.of(CHARSET.matcher(named))
			.filter(Matcher::matches)
			.map((found) -> found.group(1))
			.filter(Fetching::isKnown)
			.orElse(null);
	}

	private static boolean isKnown(String charset) {
		try {
			return Charset.isSupported(charset);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
