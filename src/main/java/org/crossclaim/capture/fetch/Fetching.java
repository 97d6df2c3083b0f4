package org.crossclaim.capture.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Fetches one page, within limits of size, time and redirects.
 */
public class Fetching {

	private static final int MOST_BYTES = 2 * 1024 * 1024;

	private static final int MOST_REDIRECTS = 5;

	private static final int SECONDS = 20;

	private static final List<MediaType> PAGES = List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);

	private final ClientHttpRequestFactory pagesOfOthers;

	private final FetchSettings settings;

	Fetching(ClientHttpRequestFactory pagesOfOthers, FetchSettings settings) {
		this.pagesOfOthers = pagesOfOthers;
		this.settings = settings;
	}

	/**
	 * Fetches one page.
	 * @param address its address
	 * @return the page
	 * @throws NotFetched if there was none, with the reason in words
	 */
	public Fetched fetch(URI address) throws NotFetched {
		if (!this.settings.enabled()) {
			throw new NotFetched("fetch.disabled");
		}
		ExecutorService one = Executors.newVirtualThreadPerTaskExecutor();
		try {
			Future<Fetched> page = one.submit(() -> follow(address));
			return page.get(SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			throw new NotFetched("fetch.too-slow", SECONDS);
		}
		catch (ExecutionException ex) {
			throw why(ex.getCause(), address);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotFetched("fetch.no-answer", address.getHost());
		}
		finally {
			// Closing would wait for what takes too long.
			one.shutdownNow();
		}
	}

	private static NotFetched why(@Nullable Throwable cause, URI address) {
		return switch (cause) {
			case NotFetched known -> known;
			case FilteredHostException filtered -> new NotFetched("fetch.not-public", address.getHost());
			case UnknownHostException unknown -> new NotFetched("fetch.no-such-host", address.getHost());
			case IOException failed when failed.getCause() instanceof FilteredHostException ->
				new NotFetched("fetch.not-public", address.getHost());
			case IOException failed -> new NotFetched("fetch.no-answer", address.getHost());
			case null, default -> throw new IllegalStateException("Fetching failed", cause);
		};
	}

	private Fetched follow(URI first) throws IOException, NotFetched {
		URI address = first;
		for (int i = 0; i <= MOST_REDIRECTS; i++) {
			ClientHttpRequest request = this.pagesOfOthers.createRequest(address, HttpMethod.GET);
			request.getHeaders().setAccept(PAGES);
			request.getHeaders().set(HttpHeaders.USER_AGENT, this.settings.agent());
			try (ClientHttpResponse response = request.execute()) {
				if (!response.getStatusCode().is3xxRedirection()) {
					return read(address, response);
				}
				address = next(address, response);
			}
		}
		throw new NotFetched("fetch.too-many-redirects", MOST_REDIRECTS);
	}

	private static URI next(URI address, ClientHttpResponse response) throws NotFetched {
		try {
			URI next = Optional.ofNullable(response.getHeaders().getFirst(HttpHeaders.LOCATION))
				.map(address::resolve)
				.orElseThrow(() -> new NotFetched("fetch.no-answer", address.getHost()));
			if (!List.of("http", "https").contains(String.valueOf(next.getScheme())) || next.getHost() == null) {
				throw new NotFetched("fetch.leads-elsewhere", address.getHost());
			}
			return next;
		}
		catch (IllegalArgumentException ex) {
			throw new NotFetched("fetch.leads-elsewhere", address.getHost());
		}
	}

	private static Fetched read(URI address, ClientHttpResponse response) throws IOException, NotFetched {
		if (!response.getStatusCode().is2xxSuccessful()) {
			throw new NotFetched("fetch.status", address.getHost(), String.valueOf(response.getStatusCode().value()));
		}
		MediaType type = type(response);
		if (PAGES.stream().noneMatch((page) -> page.isCompatibleWith(type))) {
			throw new NotFetched("fetch.no-page", type.getType() + "/" + type.getSubtype());
		}
		try (InputStream body = response.getBody()) {
			byte[] content = body.readNBytes(MOST_BYTES + 1);
			if (content.length > MOST_BYTES) {
				throw new NotFetched("fetch.too-large", MOST_BYTES / 1024 / 1024);
			}
			String charset = type.getParameter("charset");
			return new Fetched(address, content, (charset != null && isKnown(charset)) ? charset : null);
		}
	}

	private static MediaType type(ClientHttpResponse response) throws NotFetched {
		try {
			return Optional.ofNullable(response.getHeaders().getContentType())
				.orElse(MediaType.APPLICATION_OCTET_STREAM);
		}
		catch (InvalidMediaTypeException ex) {
			throw new NotFetched("fetch.no-page", "?");
		}
	}

	private static boolean isKnown(String charset) {
		try {
			return Charset.isSupported(charset.replace("\"", ""));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
