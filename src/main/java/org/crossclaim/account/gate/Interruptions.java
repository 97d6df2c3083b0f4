package org.crossclaim.account.gate;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.Seals;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands what was typed back where a form was sent after its session had ended: sealed in
 * the sign-in form, so that nothing is kept of whoever has not signed in. Only for forms
 * that a page of this site sent; what comes from elsewhere is refused and never shown.
 */
@Component
public class Interruptions implements AccessDeniedHandler {

	/** The address of the page that hands it back. */
	public static final String PAGE = "/sign-in/again";

	/** The name of the parameter that carries it. */
	public static final String PARAMETER = "interrupted";

	private static final String ATTRIBUTE = Interruptions.class.getName();

	private static final Duration LIFETIME = Duration.ofHours(12);

	private final AccessDeniedHandler refusing = new AccessDeniedHandlerImpl();

	private final Seals seals;

	private final SealedTokens tokens;

	private final JsonMapper json;

	Interruptions(Seals seals, SealedTokens tokens, JsonMapper json) {
		this.seals = seals;
		this.tokens = tokens;
		this.json = json;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		if (!(exception instanceof CsrfException) || !handBack(request, response)) {
			this.refusing.handle(request, response, exception);
		}
	}

	/**
	 * Answers a form of ours with the page that hands back what it said.
	 * @param request the request that brought the form
	 * @param response its response
	 * @return whether it was such a form; if not, nothing was answered
	 */
	boolean handBack(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!request.getMethod().equals("POST") || !path.startsWith("/editing/") || path.equals("/editing/password")
				|| !isFromHere(request)) {
			return false;
		}
		Map<String, List<String>> fields = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
		fields.remove(SealedTokens.PARAMETER);
		if (fields.values().stream().flatMap(List::stream).allMatch(String::isBlank)) {
			return false;
		}
		request.setAttribute(ATTRIBUTE, new Interrupted(path, fields));
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		request.getRequestDispatcher(PAGE).forward(request, response);
		return true;
	}

	/** Browsers say so; those too old to do it name the origin at least. */
	private static boolean isFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return (site != null) ? site.equals("same-origin") : request.getHeader(HttpHeaders.ORIGIN) != null
				&& WebUtils.isSameOrigin(new ServletServerHttpRequest(request));
	}

	/**
	 * The form that this request could not bring.
	 * @param request the request
	 * @return it, or empty
	 */
	public Optional<Interrupted> of(HttpServletRequest request) {
		return Optional.ofNullable((Interrupted) request.getAttribute(ATTRIBUTE));
	}

	/**
	 * Seals a form, so that it can be handed out.
	 * @param interrupted the form
	 * @return it, sealed
	 */
	public String seal(Interrupted interrupted) {
		return this.seals.seal(PARAMETER, this.json.writeValueAsString(interrupted), LIFETIME);
	}

	/**
	 * Opens what was sealed.
	 * @param sealed what came back
	 * @return the form, or empty where it is none of ours or too old
	 */
	public Optional<Interrupted> open(@Nullable String sealed) {
		return this.seals.open(PARAMETER, sealed).map((text) -> this.json.readValue(text, Interrupted.class));
	}

	/**
	 * Sees to it that the forms of the page that answers a sign-in are of the new
	 * session.
	 * @param request the request that signed somebody in
	 */
	public void renew(HttpServletRequest request) {
		this.tokens.renew(request);
	}

}
