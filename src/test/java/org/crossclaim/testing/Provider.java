package org.crossclaim.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * An OpenID Connect provider on this machine, which every application under test has in
 * its settings. It vouches for whomever a test says.
 */
public final class Provider {

	/** What the settings call the client. */
	public static final String CLIENT = "crossclaim-test";

	private static final Map<String, JWTClaimsSet> CODES = new ConcurrentHashMap<>();

	private static final RSAKey KEY = key();

	private static final HttpServer SERVER = start();

	private Provider() {
	}

	/**
	 * Where it is.
	 * @return its issuer
	 */
	public static String issuer() {
		return "http://127.0.0.1:" + SERVER.getAddress().getPort();
	}

	/** What an application must be told of it. */
	static String[] settings() {
		String client = "spring.security.oauth2.client.registration.test.";
		return new String[] { client + "client-id=" + CLIENT, client + "client-secret=secret",
				client + "client-name=A test", client + "scope=openid,email",
				"spring.security.oauth2.client.provider.test.issuer-uri=" + issuer() };
	}

	/**
	 * Lets a code be changed for a token.
	 * @param code the code
	 * @param subject who it is
	 * @param email an address
	 * @param verified whether it was verified
	 * @param nonce what the application asked with
	 */
	public static void vouch(String code, String subject, String email, boolean verified, String nonce) {
		CODES.put(code,
				new JWTClaimsSet.Builder().issuer(issuer())
					.subject(subject)
					.audience(CLIENT)
					.claim("email", email)
					.claim("email_verified", verified)
					.claim("nonce", nonce)
					.issueTime(new Date())
					.expirationTime(Date.from(Instant.now().plusSeconds(60)))
					.build());
	}

	private static HttpServer start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
			server.createContext("/.well-known/openid-configuration", (exchange) -> answer(exchange, 200, """
					{"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
					 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
					 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}"""
				.formatted(issuer())));
			server.createContext("/keys",
					(exchange) -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
			server.createContext("/token", Provider::token);
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void token(HttpExchange exchange) throws IOException {
		String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		JWTClaimsSet claims = CODES.remove(asked.replaceAll("(?s)(?:^|.*&)code=([^&]*).*", "$1"));
		if (claims == null) {
			answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
			return;
		}
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
					claims);
			token.sign(new RSASSASigner(KEY));
			answer(exchange, 200,
					"{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"%s\"}"
						.formatted(token.serialize()));
		}
		catch (JOSEException ex) {
			throw new IOException(ex);
		}
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("test").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
