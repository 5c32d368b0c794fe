// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/error_text.h"

#include "model/text/certificate_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace model
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    Words(const bolt::Error &error, const bolt::Endpoint &endpoint)
        : m_error(error)
        , m_endpoint(endpoint)
    {
    }

    QString title() const { return tr("%1: %2.").arg(step(), reason()); }

    QString detail() const
    {
        if (m_error.reason == bolt::Reason::CertificateChanged && m_error.certificates)
            return changedCertificateText(*m_error.certificates);
        if (m_error.certificates && !m_error.certificates->faults.empty())
            return certificateFaultsText(*m_error.certificates);
        return QString::fromStdString(m_error.message);
    }

    QString advice() const
    {
        using bolt::ErrorKind;
        if (m_error.reason != bolt::Reason::Server)
            return localAdvice();
        switch (m_error.kind) {
        case ErrorKind::LogIn:
            return tr("Check the user name and the password, and log in again.");
        case ErrorKind::Retry:
            return tr("This is temporary: run the statement again.");
        default:
            return {};
        }
    }

private:
    QString address() const
    {
        const bool isIpv6 = m_endpoint.host.contains(u':');
        return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
            .arg(m_endpoint.host)
            .arg(m_endpoint.port);
    }

    QString proxyAddress() const
    {
        const bolt::Proxy &proxy = m_endpoint.proxy;
        return proxy.kind == bolt::ProxyKind::System ? tr("of the system")
                                                     : bolt::addressText(proxy.host, proxy.port);
    }

    QString step() const
    {
        using bolt::Step;
        switch (m_error.step) {
        case Step::Address:
            return tr("Reading the address failed");
        case Step::Route:
            return tr("Finding a server of the cluster through %1 failed").arg(address());
        case Step::Acquire:
            return tr("Waiting for a free connection to %1 failed").arg(address());
        case Step::Resolve:
            return tr("Looking up the host %1 failed").arg(m_endpoint.host);
        case Step::Connect:
            return tr("Connecting to %1 failed").arg(address());
        case Step::Tls:
            return tr("The TLS handshake with %1 failed").arg(address());
        case Step::Handshake:
            return tr("The Bolt handshake with %1 failed").arg(address());
        case Step::Authenticate:
            return tr("Logging in at %1 failed").arg(address());
        case Step::Run:
            return tr("Running the statement failed");
        case Step::Pull:
            return tr("Fetching the records failed");
        case Step::Begin:
            return tr("Beginning the transaction failed");
        case Step::Commit:
            return m_error.kind == bolt::ErrorKind::InDoubt
                       ? tr("It is not known whether the transaction was committed")
                       : tr("Committing the transaction failed");
        case Step::Rollback:
            return tr("Rolling the transaction back failed");
        case Step::Reset:
            return tr("Stopping the statement failed");
        case Step::Idle:
            return tr("The connection to %1 is gone").arg(address());
        case Step::Proxy:
            return tr("Connecting to %1 through the proxy %2 failed")
                .arg(address(), proxyAddress());
        }
        return {};
    }

    QString reason() const
    {
        using bolt::Reason;
        switch (m_error.reason) {
        case Reason::Server:
            return QString::fromStdString(m_error.code);
        case Reason::HostNotFound:
            return m_error.step == bolt::Step::Proxy
                       ? tr("the proxy knows no such host, or does not allow it")
                       : tr("there is no such host");
        case Reason::ConnectionRefused:
            return tr("nothing listens on this port");
        case Reason::NetworkUnreachable:
            return tr("the network cannot be reached");
        case Reason::TimedOut:
            return tr("no answer came in time");
        case Reason::ClosedByPeer:
            return tr("the server closed the connection");
        case Reason::HttpPort:
            return tr("an HTTP server answers on this port");
        case Reason::PeerWantsTls:
            return tr("the server accepts encrypted connections only");
        case Reason::PeerHasNoTls:
            return tr("the server does not speak TLS on this port");
        case Reason::CertificateExpired:
            return tr("the server's certificate is out of date");
        case Reason::CertificateUntrusted:
            return tr("the server's certificate is not trusted");
        case Reason::CertificateWrongHost:
            return tr("the server's certificate is for another host");
        case Reason::CertificateOther:
            return tr("the server's certificate cannot be verified");
        case Reason::TlsFailed:
            return tr("no encryption could be agreed on");
        case Reason::NoCommonVersion:
            return tr("the server offers no protocol version that this program speaks");
        case Reason::UnsupportedManifest:
            return tr("the server's list of versions cannot be read");
        case Reason::NotBolt:
            return tr("the answer is not Bolt");
        case Reason::MalformedMessage:
            return tr("the server sent a damaged message");
        case Reason::UnexpectedMessage:
            return tr("the server sent a message out of turn");
        case Reason::UnexpectedColumns:
            return tr("the answer has other columns than were asked for");
        case Reason::MessageTooLarge:
            return tr("a message is larger than the limit");
        case Reason::ResultTooLarge:
            return tr("the result is larger than the limit");
        case Reason::OutOfMemory:
            return tr("this machine is out of memory");
        case Reason::UnsupportedByVersion:
            return tr("the server's protocol version cannot do this");
        case Reason::InvalidAddress:
            return tr("it is not a valid address");
        case Reason::Cancelled:
            return tr("it was stopped");
        case Reason::NetworkOther:
            return tr("the network failed");
        case Reason::NoRouter:
            return tr("no server gave a routing table");
        case Reason::NoServerForRole:
            return tr("none of the servers in the routing table can be used");
        case Reason::MalformedRoutingTable:
            return tr("the routing table cannot be read");
        case Reason::PoolTimedOut:
            return tr("all connections were in use for too long");
        case Reason::PoolClosed:
            return tr("the connections are being closed");
        case Reason::ConfigurationInvalid:
            return tr("the settings contradict each other");
        case Reason::TransactionOver:
            return tr("the transaction is over");
        case Reason::ResultOver:
            return tr("the result is over");
        case Reason::CertificateNotYetValid:
            return tr("the server's certificate is not valid yet");
        case Reason::CertificateUnknown:
            return tr("the server's certificate has not been trusted yet");
        case Reason::CertificateChanged:
            return tr("the server shows another certificate than the trusted one");
        case Reason::CaFileUnusable:
            return tr("the file of trusted certificates cannot be used");
        case Reason::ClientCertificateUnusable:
            return tr("the file of the client certificate cannot be used");
        case Reason::ClientKeyUnusable:
            return tr("the file of the client's key cannot be used");
        case Reason::ClientKeyLocked:
            return tr("the client's key needs a passphrase");
        case Reason::ClientKeyWrongPassphrase:
            return tr("the passphrase of the client's key is wrong");
        case Reason::ClientKeyMismatch:
            return tr("the client's key is not the one of its certificate");
        case Reason::ClientCertificateRequired:
            return tr("the server demands a client certificate");
        case Reason::ClientCertificateRejected:
            return tr("the server does not accept the client certificate");
        case Reason::TlsTooOld:
            return tr("the server's TLS is older than 1.2");
        case Reason::ProxyNotFound:
            return tr("there is no such proxy");
        case Reason::ProxyRefused:
            return tr("the proxy does not listen");
        case Reason::ProxyAuthentication:
            return tr("the proxy asks for a user and a password");
        case Reason::ProxyDenied:
            return tr("the proxy does not allow it");
        case Reason::ProxyOther:
            return tr("the proxy gave no usable answer");
        }
        return {};
    }

    QString localAdvice() const
    {
        using bolt::Reason;
        using bolt::Step;
        switch (m_error.reason) {
        case Reason::NoRouter:
        case Reason::MalformedRoutingTable:
            return tr(
                "If it is a single server without routing, use bolt:// in place of neo4j://.");
        case Reason::NoServerForRole:
            return tr(
                "The servers of a cluster tell their own addresses, which this machine may not "
                "reach (a container's name, a network behind a tunnel). Give the reachable ones "
                "in the connection's address map, or use bolt://.");
        case Reason::HostNotFound:
            return tr("Check the spelling of the host, and that this machine is online.");
        case Reason::ConnectionRefused:
            return tr("Check that the server is running and that %1 is its Bolt port (usually "
                      "7687).")
                .arg(m_endpoint.port);
        case Reason::NetworkUnreachable:
            return tr("Check the network, and the VPN or tunnel if the server is behind one.");
        case Reason::HttpPort:
            return tr("Use the Bolt port of the server, usually 7687, instead of its HTTP port.");
        case Reason::PeerWantsTls:
            return tr("Use a scheme with encryption: bolt+s:// or, for a self-signed certificate, "
                      "bolt+ssc://.");
        case Reason::PeerHasNoTls:
            return tr("Use bolt:// without +s, or switch TLS on in the server's settings.");
        case Reason::CertificateExpired:
            return tr("Have the certificate renewed. With +ssc in place of +s you can trust this "
                      "very certificate all the same.");
        case Reason::CertificateNotYetValid:
            return tr("Check the clock of this machine and that of the server.");
        case Reason::CertificateUntrusted:
            return tr("Name the file of its issuer's certificate as the CA file, or use +ssc in "
                      "place of +s to trust this very certificate.");
        case Reason::CertificateWrongHost:
            return tr("Use the host name that the certificate was made for.");
        case Reason::CertificateUnknown:
            return tr("Look at the certificate and trust it in the connection dialog.");
        case Reason::CertificateChanged:
            return tr("The certificate may have been renewed, or somebody is between this machine "
                      "and the server. Ask who runs the server before you trust it anew in the "
                      "connection dialog.");
        case Reason::CertificateOther:
            return tr("Check the server's certificate and its TLS settings.");
        case Reason::TlsFailed:
            return m_endpoint.clientCertificate.certificateFile.isEmpty()
                       ? tr("Check the server's TLS settings. It may demand a client certificate.")
                       : tr("Check the server's TLS settings.");
        case Reason::CaFileUnusable:
        case Reason::ClientCertificateUnusable:
        case Reason::ClientKeyUnusable:
            return tr("Choose a readable file in PEM form.");
        case Reason::ClientKeyLocked:
        case Reason::ClientKeyWrongPassphrase:
            return tr("Connect by the connection dialog: it asks for the passphrase.");
        case Reason::ClientKeyMismatch:
            return tr("Choose the key that the client certificate was made with.");
        case Reason::ClientCertificateRequired:
            return tr("Name a client certificate and its key, from who runs the server.");
        case Reason::ClientCertificateRejected:
            return tr(
                "Check that it is in date and issued by an authority that the server trusts.");
        case Reason::TlsTooOld:
            return tr("Switch TLS 1.2 or 1.3 on in the server's settings.");
        case Reason::ProxyNotFound:
        case Reason::ProxyRefused:
        case Reason::ProxyOther:
            return tr("Check the address of the proxy, and whether it is SOCKS5 or HTTP.");
        case Reason::ProxyAuthentication:
            return tr("Write the user into the proxy's address (socks5://user@host:port); the "
                      "password is asked for.");
        case Reason::ProxyDenied:
            return tr("Ask who runs the proxy to let port %1 through.").arg(m_endpoint.port);
        case Reason::ClosedByPeer:
            return closedAdvice();
        case Reason::TimedOut:
            if (m_error.step == Step::Handshake)
                return tr("The server took the connection but is silent: it may be suspended, "
                          "overloaded, or not a Bolt server.");
            return tr("Check that the server is up and can be reached, and try again.");
        case Reason::NoCommonVersion:
            return tr("This program speaks Bolt 4.4, 5.0 to 5.8 and 6.0: Neo4j 4.4 and newer.");
        case Reason::NotBolt:
        case Reason::UnsupportedManifest:
            return tr("Check that %1 is the server's Bolt port (usually 7687).")
                .arg(m_endpoint.port);
        case Reason::MalformedMessage:
        case Reason::UnexpectedMessage:
            return tr("The rows that have arrived are kept. Please report this with the server's "
                      "name and version.");
        case Reason::MessageTooLarge:
        case Reason::ResultTooLarge:
        case Reason::OutOfMemory:
            return tr(
                "The rows that have arrived are kept. Ask for less in one statement, or close "
                "other results.");
        case Reason::NetworkOther:
            return tr("Check the network and try again.");
        default:
            return {};
        }
    }

    QString closedAdvice() const
    {
        if (m_error.kind == bolt::ErrorKind::InDoubt)
            return tr("Look in the database before you run the transaction again.");
        if (m_error.step == bolt::Step::Handshake &&
            m_endpoint.encryption == bolt::Encryption::None)
            return tr("The server may accept encrypted connections only: try bolt+s:// or "
                      "bolt+ssc://.");
        if (m_error.step == bolt::Step::Run || m_error.step == bolt::Step::Pull)
            return tr("The rows that have arrived are kept. If the statement writes, look in the "
                      "database before you run it again: it may have been carried out. The next "
                      "statement connects again.");
        return tr("The next statement connects again.");
    }

    const bolt::Error &m_error;
    const bolt::Endpoint &m_endpoint;
};

} // namespace

QString ErrorText::plain() const
{
    QStringList lines{title};
    if (!detail.isEmpty())
        lines << detail;
    if (!advice.isEmpty())
        lines << advice;
    return lines.join(u'\n');
}

ErrorText describeError(const bolt::Error &error, const bolt::Endpoint &endpoint)
{
    const Words words(error, endpoint);
    return {words.title(), words.detail(), words.advice()};
}

} // namespace model
