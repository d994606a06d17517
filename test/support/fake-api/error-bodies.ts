/** Error responses in the API's own shape. */

const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  409: 'conflict_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

const MESSAGES: Readonly<Record<string, string>> = {
  invalid_request_error: 'The request is not valid.',
  authentication_error: 'invalid bearer token',
  billing_error: 'Your credit balance is too low to access the API.',
  permission_error: 'Your API key does not have permission to use the specified resource.',
  not_found_error: 'Not found',
  request_too_large: 'Request exceeds the maximum size',
  rate_limit_error: 'This request would exceed the rate limit of your organization.',
  api_error: 'Internal server error',
  timeout_error: 'Request timed out.',
  overloaded_error: 'Overloaded',
};

export interface ErrorParts {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
  readonly errorCode?: string | undefined;
}

/** A refusal that is answered with `status`. */
export interface Refused extends ErrorParts {
  readonly status: number;
}

export function errorType(status: number): string {
  return TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
}

export function errorBody(type: string, requestId: string, parts: ErrorParts = {}): string {
  const message = parts.message ?? MESSAGES[type] ?? type;
  const details = parts.errorCode === undefined ? {} : {details: {error_code: parts.errorCode}};
  return JSON.stringify({
    type: 'error',
    error: {type, message, ...details},
    request_id: requestId,
  });
}
