declare module 'maildev' {
  /** A mail server for development: SMTP and a web page. What is used of it here. */
  export default class MailDev {
    constructor(options: {
      smtp: number
      ip: string
      web: number
      webIp: string
      mailDirectory: string
      silent: boolean
    })
    listen(): Promise<void>
    close(callback: () => void): void
  }
}
